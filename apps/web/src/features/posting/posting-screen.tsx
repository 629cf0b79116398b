import './posting.css';
import { Button, Group, SegmentedControl, Skeleton, Text } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import type { Requirement } from '@vitae/core/posting/requirement';
import { useState } from 'react';
import type { PostingDetail } from '../../shared/api-types.ts';
import { ButtonLink } from '../../shared/links.tsx';
import { QueryView } from '../../shared/query-view.tsx';
import { usePageTitle } from '../../shared/use-page-title.ts';
import { MarkedPostingText } from './marked-posting-text.tsx';
import { useSetRequirements } from './mutations.ts';
import { PostingFacts } from './posting-facts.tsx';
import { PostingHead } from './posting-head.tsx';
import { useCvCount, usePosting, usePostingPreview } from './queries.ts';
import { rubricFault, sameRubric } from './rubric.ts';
import { RubricEditor } from './rubric-editor.tsx';
import { UnusedList } from './unused-list.tsx';

/** The rubric as it is edited; undefined while it is as it was saved. */
function useRubricDraft(posting: PostingDetail) {
  const [draft, setChanges] = useState<{ readonly requirements: Requirement[]; readonly madeTo: number }>();
  const saved = posting.rubric.requirements;
  const dirty = draft !== undefined && !sameRubric(draft.requirements, saved);
  const madeTo = dirty ? draft.madeTo : posting.rubric.version;
  const setDraft = (requirements: Requirement[] | undefined) => setChanges(requirements && { requirements, madeTo });
  const save = useSetRequirements(() => setChanges(undefined));
  useBlocker({
    shouldBlockFn: () => dirty && !window.confirm('The rubric has changes that are not saved. Leave without them?'),
    enableBeforeUnload: dirty,
  });
  return {
    requirements: draft?.requirements ?? saved,
    setDraft,
    dirty,
    isOvertaken: madeTo !== posting.rubric.version,
    save,
  };
}

type Draft = ReturnType<typeof useRubricDraft>;

function SaveBar({ posting, draft }: { readonly posting: PostingDetail; readonly draft: Draft }) {
  if (!draft.dirty) return null;
  const fault = rubricFault(draft.requirements);
  const { id: insteadOf, version } = posting.rubric;
  const outcome = draft.isOvertaken
    ? `Version ${version} was saved meanwhile; saving puts yours over it.`
    : `Will be version ${version + 1}`;
  return (
    <div className="v-posting-save">
      <Text size="sm" c={fault || draft.isOvertaken ? 'var(--v-hidden)' : 'dimmed'} role="status">
        {fault ?? outcome}
      </Text>
      <Group gap="xs" wrap="nowrap">
        <Button variant="default" onClick={() => draft.setDraft(undefined)}>
          Discard
        </Button>
        <Button
          disabled={fault !== undefined}
          loading={draft.save.isPending}
          onClick={() => draft.save.mutate({ id: posting.id, requirements: draft.requirements, insteadOf })}
        >
          Save
        </Button>
      </Group>
    </div>
  );
}

function Opened({ posting }: { readonly posting: PostingDetail }) {
  usePageTitle(posting.title);
  const draft = useRubricDraft(posting);
  const found = usePostingPreview(posting.text);
  const [hoveredId, setHoveredId] = useState<string>();
  const [view, setView] = useState<'panel' | 'document'>('panel');
  const hover = { hoveredId, onHover: setHoveredId };
  return (
    <div className="v-bench">
      <PostingHead posting={posting} cvCount={useCvCount()} dirty={draft.dirty} onUse={draft.setDraft} />
      <div className="v-view-switch">
        <SegmentedControl
          fullWidth
          aria-label="Show"
          value={view}
          onChange={setView}
          data={[
            { value: 'panel', label: 'Rubric' },
            { value: 'document', label: 'Posting' },
          ]}
        />
      </div>
      <div className="v-bench-body" data-view={view}>
        <div className="v-stage">
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
          <section className="v-posting-scroll" tabIndex={0} aria-label="The posting">
            <MarkedPostingText text={posting.text} requirements={draft.requirements} {...hover} />
          </section>
        </div>
        <aside className="v-panel" data-side="right" data-width="460" aria-label="Rubric">
          <PostingFacts facts={found.data?.facts} />
          <RubricEditor requirements={draft.requirements} onChange={draft.setDraft} {...hover} />
          {found.data && <UnusedList found={found.data} requirements={draft.requirements} onChange={draft.setDraft} />}
          <SaveBar posting={posting} draft={draft} />
        </aside>
      </div>
    </div>
  );
}

/** A posting: its text with what was found in it, and the rubric that CVs are judged by. */
export function PostingScreen({ postingId }: { readonly postingId: string }) {
  const query = usePosting(postingId);
  return (
    <QueryView
      query={query}
      loading={
        <div className="v-page">
          <Skeleton height={28} width={320} mb="lg" />
          <Skeleton height={420} />
        </div>
      }
      failureActions={
        <ButtonLink to="/postings" variant="default">
          Go to the postings
        </ButtonLink>
      }
    >
      {(posting) => <Opened posting={posting} />}
    </QueryView>
  );
}
