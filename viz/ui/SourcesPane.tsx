import { useMemo } from 'preact/hooks';
import { documentLabel, type Model } from '../state/model.ts';
import type { Scene } from '../state/pairs.ts';
import { findIn } from '../state/sideBySide.ts';
import { allSources, type Coverage, firstSources, twoSources } from '../state/sources.ts';
import { type Couple, compareSources, openDocument, select, type ViewState } from '../state/view.ts';
import type { Act } from './act.ts';
import { Contrasts } from './Contrasts.tsx';
import { ListTools, ShowAll, startOf } from './ListTools.tsx';
import { memo } from './memo.ts';
import { type Option, Picker } from './Picker.tsx';
import { Position } from './Position.tsx';

interface Props {
  model: Model;
  scene: Scene;
  view: ViewState;
  act: Act;
}

/** Which document says what about the same party and demand, and where they disagree. */
function SourcesPaneNow(props: Props) {
  const { model, scene, view, act } = props;
  const put = (sources: Couple | null) => act((now) => compareSources(now, sources));
  return (
    <section class="pane listing" aria-label="Sources">
      <div class="pane-head">
        <h2>Source against source</h2>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls */}
        <span class="group" role="group" aria-label="Documents compared">
          <button type="button" aria-pressed={view.sources === null} onClick={() => put(null)}>
            All documents
          </button>
          <button
            type="button"
            aria-pressed={view.sources !== null}
            disabled={model.documents.size < 2}
            onClick={() => view.sources ?? put(firstSources(model, scene, view.fold))}
          >
            Two side by side
          </button>
        </span>
      </div>
      {view.sources === null ? <AllSources {...props} /> : <TwoSources {...props} couple={view.sources} />}
    </section>
  );
}

const nameOf = (model: Model, doc: string) => {
  const document = model.documents.get(doc);
  return document ? documentLabel(document) : doc;
};

function About({ model, scene, id, act }: Omit<Props, 'view'> & { id: { party: string; demand: string } }) {
  return (
    <button type="button" class="inline strong" onClick={() => act((now) => select(now, { kind: 'pair', ...id }))}>
      {model.parties.get(id.party)?.label} <span class="on">on</span> {scene.rowOf.get(id.demand)?.label ?? id.demand}
    </button>
  );
}

function AllSources({ model, scene, view, act }: Props) {
  const all = useMemo(() => allSources(model, scene, view.fold), [model, scene, view.fold]);
  const found = findIn(all, view.find, ({ party, demand, reports }) => [
    model.parties.get(party)?.label ?? '',
    scene.rowOf.get(demand)?.label ?? '',
    ...reports.map(({ doc }) => nameOf(model, doc)),
  ]);
  const disputed = all.filter(({ disagree }) => disagree).length;
  const entry = (coverage: Coverage) => (
    <li key={coverage.id} class={coverage.disagree ? 'coverage disputed' : 'coverage'}>
      <h3>
        <About {...{ model, scene, act }} id={coverage} />
        {coverage.disagree && (
          <strong class="dispute">
            <span aria-hidden="true">≠ </span>documents disagree
          </strong>
        )}
        <small>{coverage.reports.length} documents</small>
      </h3>
      <ul class="reports">
        {coverage.reports.map(({ doc, pair }) => (
          <li key={doc}>
            <p class="of">
              <button type="button" class="inline" onClick={() => act((now) => openDocument(now, doc, null))}>
                {nameOf(model, doc)}
              </button>
            </p>
            <Position {...{ model, pair, act }} name={nameOf(model, doc)} sourced contested={coverage.disagree} />
          </li>
        ))}
      </ul>
    </li>
  );
  return (
    <div class="listing-scroll">
      <p class="digest" role="status">
        {all.length === 0
          ? 'No two documents speak about the same party and demand in what is shown.'
          : `${all.length === 1 ? '1 position is' : `${all.length} positions are`} told by two or more documents, which disagree on ${disputed}. Disagreements stand first, then what most documents tell.`}
      </p>
      {all.length > 0 && <ListTools of="shared subjects" found={found.length} all={all.length} {...{ view, act }} />}
      <ol>{startOf(found, view).map(entry)}</ol>
      <ShowAll count={found.length} view={view} act={act} />
    </div>
  );
}

function TwoSources({ model, scene, view, act, couple }: Props & { couple: Couple }) {
  const groups = useMemo(() => twoSources(model, scene, view.fold, couple), [model, scene, view.fold, ...couple]);
  const options = useMemo(() => {
    const counts = new Map<string, number>();
    for (const { doc } of scene.stances) counts.set(doc, (counts.get(doc) ?? 0) + 1);
    return model.graph.documents.map(
      (document): Option => ({
        id: document.id,
        label: documentLabel(document),
        others: [document.publisher ?? '', document.date ?? '', document.id],
        count: counts.get(document.id) ?? 0,
      }),
    );
  }, [model, scene]);
  const [left, right] = couple;
  const pairOf = (id: string) => scene.pairById.get(id);
  const put = (one: string, other: string) =>
    act((now) => compareSources(now, one === other ? [right, left] : [one, other]));
  const names = [nameOf(model, left), nameOf(model, right)] as const;
  const count = groups.reduce((sum, { contrasts }) => sum + contrasts.length, 0);
  const found = groups
    .map((group) => ({
      ...group,
      contrasts: findIn(group.contrasts, view.find, ({ id }) => [
        model.parties.get(pairOf(id)?.party ?? '')?.label ?? '',
        scene.rowOf.get(pairOf(id)?.demand ?? '')?.label ?? '',
      ]),
    }))
    .filter(({ contrasts }) => contrasts.length > 0);
  return (
    <>
      <div class="couple">
        <Picker label="Left" options={options} chosen={left} choose={(id) => put(id, right)} />
        <button type="button" onClick={() => put(right, left)}>
          <span aria-hidden="true">⇄ </span>Swap
        </button>
        <Picker label="Right" options={options} chosen={right} choose={(id) => put(left, id)} />
      </div>
      <div class="listing-scroll">
        {count === 0 ? (
          <p class="digest">Neither of them says anything in what is shown.</p>
        ) : (
          <ListTools
            of="subjects"
            found={found.reduce((sum, { contrasts }) => sum + contrasts.length, 0)}
            all={count}
            {...{ view, act }}
          />
        )}
        <Contrasts
          {...{ model, names, view, act }}
          groups={found}
          sourced
          titles={{
            clash: 'They disagree',
            agree: 'They say the same',
            open: 'They differ, but not as for and against',
            left: 'Only the left one speaks of it',
            right: 'Only the right one speaks of it',
          }}
          heading={({ left: own, right: theirs }) => {
            const pair = own ?? theirs;
            return pair && <About {...{ model, scene, act }} id={pair} />;
          }}
        />
      </div>
    </>
  );
}

export const SourcesPane = memo(SourcesPaneNow, ({ model, scene, view }) => [
  model,
  scene,
  view.fold,
  view.sources,
  view.find,
  view.list,
]);
