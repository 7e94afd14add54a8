import { LOOKS } from '../state/polarity.ts';
import { type TimeCounts, type Timeline, total } from '../state/timeline.ts';
import { STACK } from './Tally.tsx';

/** The histogram as a table, for those who do not see the bars. */
export function TimeTable({ timeline, counts }: { timeline: Timeline; counts: TimeCounts }) {
  return (
    <div class="hidden">
      <table>
        <caption>Statements by {timeline.unit}</caption>
        <thead>
          <tr>
            <th scope="col">{timeline.unit}</th>
            {STACK.map((polarity) => (
              <th key={polarity} scope="col">
                {LOOKS[polarity].word}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {timeline.bins.map(
            ({ label }, index) =>
              total(counts.bins[index]) > 0 && (
                <tr key={label}>
                  <th scope="row">{label}</th>
                  {STACK.map((polarity) => (
                    <td key={polarity}>{counts.bins[index][polarity]}</td>
                  ))}
                </tr>
              ),
          )}
        </tbody>
      </table>
    </div>
  );
}
