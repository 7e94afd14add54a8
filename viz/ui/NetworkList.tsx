import { useMemo } from 'preact/hooks';
import { linesByNode, type Net, type NetEdge, type NetNode, weightWords } from '../state/net.ts';
import { select } from '../state/view.ts';
import type { Act } from './act.ts';

interface Props {
  net: Net;
  act: Act;
}

/** Parties listed before "show more": the busiest come first, and thousands of buttons would make the page slow. */
const MOST = 60;

/** The network in words: every party with its lines, each a button; what screen readers and browsers without WebGL get. */
export function NetworkList({ net, act }: Props) {
  const lines = useMemo(() => linesByNode(net), [net]);
  const byKey = useMemo(() => new Map(net.nodes.map((node) => [node.key, node])), [net]);
  const parties = net.nodes.filter(({ kind }) => kind === 'party').sort((a, b) => b.statements - a.statements);
  const line = (party: NetNode, edge: NetEdge) => (
    <li key={edge.id}>
      <button type="button" class="line" onClick={() => act((now) => select(now, edge.selection))}>
        <b class={`sign sign-${edge.colour}`} aria-hidden="true">
          {edge.sign}
        </b>
        <span>
          <span class="hidden">{edge.word}: </span>
          {byKey.get(edge.from === party.key ? edge.to : edge.from)?.label}
        </span>
        <small>{weightWords(edge)}</small>
      </button>
    </li>
  );
  return (
    <section class="network-list" aria-label="The network as a list">
      {parties.slice(0, MOST).map((party) => (
        <div key={party.key}>
          <h3>
            <button type="button" class="name" onClick={() => act((now) => select(now, party.selection))}>
              {party.label}
            </button>
          </h3>
          <ul>
            {[...(lines.get(party.key) ?? [])].sort((a, b) => b.weight - a.weight).map((edge) => line(party, edge))}
          </ul>
        </div>
      ))}
      {parties.length > MOST && (
        <p class="nothing">
          The {MOST} busiest of {parties.length} parties; filters narrow them down.
        </p>
      )}
    </section>
  );
}
