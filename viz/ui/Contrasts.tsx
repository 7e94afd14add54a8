import type { ComponentChildren } from 'preact';
import type { Model } from '../state/model.ts';
import type { Pair } from '../state/pairs.ts';
import type { Contrast, ContrastGroup, Relation } from '../state/sideBySide.ts';
import type { ViewState } from '../state/view.ts';
import type { Act } from './act.ts';
import { ShowAll, startOf } from './ListTools.tsx';
import { Position } from './Position.tsx';

interface Props {
  model: Model;
  groups: readonly ContrastGroup<Pair>[];
  /** Names of what is compared, left and right. */
  names: readonly [string, string];
  titles: Readonly<Record<Relation, string>>;
  /** What a line is about. */
  heading(contrast: Contrast<Pair>): ComponentChildren;
  /** Whether the sides are documents, so that none has to be named again. */
  sourced?: boolean;
  view: ViewState;
  act: Act;
}

/** Two columns, line by line, under a heading for each way in which the two stand to each other. */
export function Contrasts({ model, groups, names, titles, heading, sourced = false, view, act }: Props) {
  const side = (contrast: Contrast<Pair>, of: 'left' | 'right') => {
    const pair = contrast[of];
    const name = names[of === 'left' ? 0 : 1];
    if (pair === null)
      return (
        <p class="silent">
          <span class="hidden">{name}: </span>nothing said
        </p>
      );
    return (
      <Position {...{ model, pair, name, sourced, act }} contested={['clash', 'agree'].includes(contrast.relation)} />
    );
  };
  if (groups.length === 0) return null;
  return (
    <>
      <div class="contrast names" aria-hidden="true">
        <span />
        {names.map((name, at) => (
          <b key={at}>{name}</b>
        ))}
      </div>
      {groups.map(({ relation, contrasts }) => (
        <section key={relation} class={`relation ${relation}`} aria-labelledby={`relation-${relation}`}>
          <h3 id={`relation-${relation}`}>
            {titles[relation]} <small>{contrasts.length}</small>
          </h3>
          <ol>
            {startOf(contrasts, view).map((contrast) => (
              <li key={contrast.id} class="contrast">
                <h4>{heading(contrast)}</h4>
                {side(contrast, 'left')}
                {side(contrast, 'right')}
              </li>
            ))}
          </ol>
          <ShowAll count={contrasts.length} view={view} act={act} />
        </section>
      ))}
    </>
  );
}
