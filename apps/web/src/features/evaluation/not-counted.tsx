import { Text, Title } from '@mantine/core';
import type { Evaluation } from '@vitae/core/evaluation/evaluation';
import type { Marks } from '../../shared/use-marks.ts';
import { setAsideId, setAsideNames } from './evidence-marks.ts';

/** Words of the CV that were left out, and why; a click shows them on the page. */
export function NotCounted({ evaluation, marks }: { readonly evaluation: Evaluation; readonly marks: Marks }) {
  const { setAside = [] } = evaluation;
  if (setAside.length === 0) return null;
  return (
    <section>
      <Title order={3}>Not counted</Title>
      <Text size="sm" mt={4}>
        The score is what it would be without these words. They add nothing, and they take nothing away.
      </Text>
      <ul className="v-quotes">
        {setAside.map(({ reason, quote, place }, index) => {
          const id = setAsideId(index);
          return (
            <li key={id}>
              <button
                type="button"
                className="v-quote"
                data-kind="hidden"
                data-hovered={marks.hoveredId === id}
                aria-pressed={marks.inHand?.id === id}
                onClick={() => marks.take(id)}
                onMouseEnter={() => marks.hover(id)}
                onMouseLeave={() => marks.hover(undefined)}
              >
                <q>{quote}</q>
                <span className="v-quote-page">
                  {setAsideNames[reason]}
                  {'page' in place && `, page ${place.page}`}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
