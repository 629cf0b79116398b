import { VerdictMark } from '@vitae/ui/verdict-mark';

type Line = readonly [width: number, kind?: 'met' | 'partial'];

/** Lines of an imagined CV: widths in percent; some are marked. */
const lines: readonly (readonly Line[])[] = [
  [[62], [88], [74]],
  [[46], [82, 'met'], [91], [58]],
  [[52], [90], [77, 'partial'], [66]],
  [[40], [84], [59]],
];

/** What Vitae does, drawn: a sheet with strokes, and the verdicts they belong to. */
export function PaperPicture() {
  return (
    <div className="v-door-picture" aria-hidden="true">
      <div className="v-door-sheet">
        <span className="v-door-line" style={{ width: '44%', height: 14 }} />
        <span className="v-door-line" style={{ width: '30%', opacity: 0.5 }} />
        {lines.map((block) => (
          <div key={block[0]?.[0]} className="v-door-block">
            {block.map(([width, kind]) => (
              <span key={width} className="v-door-line" style={{ width: `${width}%` }}>
                {kind && <span className="v-stroke" data-kind={kind} />}
              </span>
            ))}
          </div>
        ))}
      </div>
      <div className="v-door-verdicts">
        <div>
          <VerdictMark verdict="met" named={false} /> Five years with patients
        </div>
        <div>
          <VerdictMark verdict="partial" named={false} /> Leading a team
        </div>
        <div>
          <VerdictMark verdict="not_shown" named={false} /> Spanish, fluent
        </div>
      </div>
    </div>
  );
}
