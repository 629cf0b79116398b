/** What a team that installs the package would write; the packed package must type-check with it, strictly. */
import {
  AppError,
  type AppRouter,
  createClient,
  createFileClient,
  type RouterInputs,
  type RouterOutputs,
  toAppError,
  type UploadResult,
  type VitaeClient,
} from '@vitae/client';

const connection = { url: 'https://vitae.example', token: () => 'token' };
export const client: VitaeClient = createClient(connection);

export const bestOf = async (postingId: string): Promise<{ name: string | undefined; score: number | undefined }[]> => {
  const { items } = await client.screening.list.query({ postingId, pageSize: 5 });
  return items.map(({ name, score }) => ({ name, score }));
};

export const upload = async (file: File): Promise<string> => {
  const result: UploadResult = await createFileClient(connection).uploadCv(file);
  return result.status === 'refused' ? result.error.message : result.cv.id;
};

export const follow = (onCv: (cvId: string) => void): (() => void) => {
  const { unsubscribe } = client.change.onChange.subscribe(undefined, {
    onData: ({ data }) => {
      if (data.kind === 'cv') onCv(data.id);
    },
  });
  return unsubscribe;
};

export const find = async (id: string): Promise<RouterOutputs['cv']['get'] | null> => {
  try {
    return await client.cv.get.query({ id });
  } catch (thrown) {
    const error: AppError = toAppError(thrown);
    if (error.code === 'NOT_FOUND') return null;
    throw error;
  }
};

// What the types refuse.
export const refused = (): unknown[] => [
  // @ts-expect-error A posting's id is text.
  client.posting.get.query({ id: 5 }),
  // @ts-expect-error There is no such procedure.
  client.cv.burn.mutate({}),
  // @ts-expect-error Reading is no mutation.
  client.cv.list.mutate({}),
  // @ts-expect-error The sort keys are a closed list.
  client.cv.list.query({ sort: 'shoeSize' }),
  // @ts-expect-error The codes are a closed list.
  new AppError('OOPS', ''),
];

// Nothing that a call takes or gives is `any`, however deep.
type IsAny<T> = 0 extends 1 & T ? true : false;
type HasAny<T> =
  IsAny<T> extends true
    ? true
    : T extends (...args: never[]) => unknown
      ? false
      : T extends readonly (infer Element)[]
        ? HasAny<Element>
        : T extends object
          ? true extends { [Key in keyof T]-?: HasAny<T[Key]> }[keyof T]
            ? true
            : false
          : false;
type Streamed<T> = T extends AsyncIterable<infer Event> ? Event : T;
type Outputs = {
  [Noun in keyof RouterOutputs]: { [Verb in keyof RouterOutputs[Noun]]: Streamed<RouterOutputs[Noun][Verb]> };
};
export const anyInOutputs: HasAny<Outputs> = false;
export const anyInInputs: HasAny<RouterInputs> = false;
export const anyInErrors: HasAny<AppRouter['_def']['_config']['$types']['errorShape']> = false;
// The check itself sees an `any` that is deep enough to be missed.
export const seesAny: HasAny<{ rows: { cell?: { value: ReturnType<typeof JSON.parse> }[] }[] }> = true;
