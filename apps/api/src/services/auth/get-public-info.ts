import type { VisitorContext } from '../context.ts';
import type { PublicInfo } from './schemas.ts';

export function getPublicInfo({ deps }: Pick<VisitorContext, 'deps'>): PublicInfo {
  return deps.options;
}
