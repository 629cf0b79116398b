import { Button, FileInput, Select, Stack, Text, Textarea, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { AppError } from '@vitae/core/shared/app-error';
import { useState } from 'react';
import { formatWhen } from '../../shared/format.ts';
import { showFailure } from '../../shared/notices.tsx';
import { files, useTRPC, useTRPCClient } from '../../shared/trpc.ts';
import { usePageTitle } from '../../shared/use-page-title.ts';

interface Check {
  /** A file to send, or else a CV that is there. */
  readonly file: File | null;
  readonly cvId: string | null;
  readonly text: string;
}

/** Sends the CV when it is a file, keeps the posting, evaluates, and opens what came of it. */
function useCheck() {
  const client = useTRPCClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: async ({ file, cvId, text }: Check): Promise<string> => {
      const id = file ? await send(file) : cvId;
      if (!id) throw new AppError('VALIDATION', 'Choose your CV first.');
      const posting = await client.posting.create.mutate({ text });
      return (await client.evaluation.create.mutate({ cvId: id, postingId: posting.id })).id;
    },
    onSuccess: (evaluationId) => navigate({ to: '/evaluations/$evaluationId', params: { evaluationId } }),
    onError: showFailure,
  });
}

async function send(file: File): Promise<string> {
  const result = await files.uploadCv(file);
  if (result.status === 'refused') throw new AppError(result.error.code, result.error.message);
  return result.cv.id;
}

/** CVs that are there already, newest first, or those that a search finds. */
function useCvChoices(search: string) {
  const trpc = useTRPC();
  const query = useQuery(trpc.cv.list.queryOptions({ pageSize: 20, ...(search !== '' && { search }) }));
  return (query.data?.items ?? []).map((cv) => ({
    value: cv.id,
    label: `${cv.name ?? cv.fileName}, ${formatWhen(cv.createdAt)}`,
  }));
}

/** For somebody who applies: one's own CV against a posting, by the same rules that an employer's Vitae judges by. */
export function OwnCvScreen() {
  usePageTitle('Check your own CV');
  const [file, setFile] = useState<File | null>(null);
  const [cvId, setCvId] = useState<string | null>(null);
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed, 200);
  const [text, setText] = useState('');
  const choices = useCvChoices(cvId === null ? search.trim() : '');
  const check = useCheck();
  const ready = (file !== null || cvId !== null) && text.trim() !== '';
  return (
    <div className="v-page" style={{ maxWidth: 760 }}>
      <Title order={1}>Check your own CV</Title>
      <Text c="dimmed" mt="xs" mb="lg">
        See what a program reads in it, and what of a posting it finds: the same rules, words and points that an
        employer's Vitae has. What is not shown you may well have: then the CV does not say it.
      </Text>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          check.mutate({ file, cvId, text });
        }}
      >
        <Stack>
          <FileInput
            label="Your CV"
            placeholder="Choose a file"
            clearable
            value={file}
            onChange={(chosen) => {
              setFile(chosen);
              if (chosen) setCvId(null);
            }}
          />
          <Select
            label="or one that is here already"
            placeholder="Search your CVs"
            searchable
            clearable
            // What the server found needs no second filter.
            filter={({ options }) => options}
            data={choices}
            searchValue={typed}
            onSearchChange={setTyped}
            value={cvId}
            onChange={(chosen) => {
              setCvId(chosen);
              if (chosen) setFile(null);
            }}
          />
          <Textarea
            label="The posting"
            placeholder="Paste all of it"
            autosize
            minRows={8}
            maxRows={20}
            maxLength={100_000}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <Button type="submit" disabled={!ready} loading={check.isPending} style={{ alignSelf: 'flex-start' }}>
            Check it
          </Button>
        </Stack>
      </form>
    </div>
  );
}
