import type { Impact } from '../../shared/api-types.ts';

type ImpactRow = Impact['rows'][number];

const percent = (share: number): string => `${Math.round(share * 100)}%`;
const range = ({ low, high }: ImpactRow['rateInterval'], of: (value: number) => string): string =>
  `${of(low)} to ${of(high)}`;
const two = (value: number): string => value.toFixed(2);

function findingOf(row: ImpactRow): string {
  if (row.ratio === undefined) return 'Nobody was selected';
  if (row.isReference) return 'Highest rate';
  if (!row.isBelow) return 'Four fifths or more';
  return row.turnsByOne ? 'Under four fifths; one person would turn it' : 'Under four fifths';
}

/** Counts, rates and ratios with their intervals. */
export function ImpactTable({ rows }: { readonly rows: readonly ImpactRow[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="v-fairness-scroll" aria-label="Selection by group" tabIndex={0}>
      <table className="v-fairness-table">
        <thead>
          <tr>
            <th scope="col">Group</th>
            <th scope="col" data-number>
              Selected
            </th>
            <th scope="col" data-number>
              Rate
            </th>
            <th scope="col" data-number>
              Ratio
            </th>
            <th scope="col">Finding</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.group} data-broken={row.isBelow}>
              <th scope="row">
                <bdi>{row.group}</bdi>
              </th>
              <td data-number>
                {row.selected} of {row.total}
              </td>
              <td data-number>
                {percent(row.rate)} <small>{range(row.rateInterval, percent)}</small>
              </td>
              <td data-number>
                {row.ratio === undefined ? '–' : two(row.ratio)}
                {row.ratioInterval && <small> {range(row.ratioInterval, two)}</small>}
              </td>
              <td>
                {findingOf(row)}
                {row.isSmall && <small>Few people: says little</small>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
