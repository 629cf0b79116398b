import { AppError, type AppErrorCode } from '@vitae/core/shared/app-error';
import type { ModelFault, ModelFaultKind } from '../../ports/model-gateway.ts';

interface Advice {
  readonly code: AppErrorCode;
  readonly message: string;
}

const advice: Readonly<Record<ModelFaultKind, Advice>> = {
  connection: {
    code: 'MODEL_UNAVAILABLE',
    message: 'The model’s server could not be reached, or closed the connection. Check its address, and that it runs.',
  },
  'timed-out': {
    code: 'MODEL_UNAVAILABLE',
    message: 'The model did not answer in time. Try again later, or choose a faster model.',
  },
  'rate-limited': {
    code: 'MODEL_UNAVAILABLE',
    message: 'The model’s server takes no more calls for now. Try again later, or raise your limit there.',
  },
  server: { code: 'MODEL_UNAVAILABLE', message: 'The model’s server has trouble of its own. Try again later.' },
  'key-refused': {
    code: 'MODEL_REJECTED',
    message: 'The model’s server refused the key. Enter a valid one in Settings.',
  },
  'not-found': {
    code: 'MODEL_REJECTED',
    message:
      'The model’s server does not know this model or address. Correct them in Settings; addresses often end in /v1.',
  },
  'request-refused': {
    code: 'MODEL_REJECTED',
    message: 'The model’s server refused the request: the model may be too small for this CV, or of another kind.',
  },
};

/** What to tell the person. The server's own words stay out: they may repeat what was sent. */
export function adviceOn(fault: ModelFault): AppError {
  const { code, message } = advice[fault.kind];
  return new AppError(code, message, { cause: fault });
}
