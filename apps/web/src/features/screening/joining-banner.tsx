import { Button, Text } from '@mantine/core';
import type { Screening } from '../../shared/api-types.ts';
import { count } from '../../shared/format.ts';
import { useStartScreening } from './mutations.ts';
import { aboutTime } from './remaining-time.ts';

/** What stands between this ranking and all CVs of the workspace: an older rubric, other skills, or CVs that came later. */
export function JoiningBanner({ screening }: { readonly screening: Screening }) {
  const start = useStartScreening();
  const { outdated, skillsOutdated, missing, total, estimatedMs } = screening;
  const postingId = screening.posting.id;
  const stale = outdated + skillsOutdated;
  if (stale > 0) {
    return (
      <div className="v-banner">
        <Text size="sm">
          {outdated > 0
            ? `The rubric has changed: ${count(outdated, 'CV')} ${outdated === 1 ? 'was' : 'were'} judged by an earlier one.`
            : `Your own skills have changed: ${count(stale, 'CV')} ${stale === 1 ? 'was' : 'were'} judged before that.`}
        </Text>
        <Button
          size="compact-sm"
          loading={start.isPending}
          onClick={() => start.mutate({ postingId, only: 'screened' })}
        >
          Evaluate again, {aboutTime(estimatedMs)}
        </Button>
      </div>
    );
  }
  if (missing === 0 || total === 0) return null;
  return (
    <div className="v-banner">
      <Text size="sm">
        {count(missing, 'CV')} {missing === 1 ? 'is' : 'are'} not in this screening.
      </Text>
      <Button
        size="compact-sm"
        variant="default"
        loading={start.isPending}
        onClick={() => start.mutate({ postingId, only: 'missing' })}
      >
        Add {missing === 1 ? 'it' : 'them'}, {aboutTime(estimatedMs)}
      </Button>
    </div>
  );
}
