import { autocompletion, type Completion, type CompletionContext, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching, HighlightStyle, StreamLanguage, syntaxHighlighting } from '@codemirror/language';
import { sparql } from '@codemirror/legacy-modes/mode/sparql';
import { EditorState, Prec, StateEffect, StateField } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  drawSelection,
  EditorView,
  highlightActiveLine,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import { tags } from '@lezer/highlight';

export interface EditorOptions {
  /** Where the editor stands; it gets a shadow root, in which its styles need no permission of the page's policy. */
  place: HTMLElement;
  text: string;
  label: string;
  /** Words to offer while one writes. */
  completions: readonly Completion[];
  onChange(text: string): void;
  onRun(): void;
}

export interface Editor {
  /** Replaces the text, which can be undone. */
  setText(text: string): void;
  /** Marks a line, from 1, until the text changes; null takes the mark away. */
  markLine(line: number | null): void;
  focus(): void;
  destroy(): void;
}

const setMark = StateEffect.define<number | null>();
const fault = Decoration.line({ class: 'cm-fault' });

const markedLine = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (marks, transaction) => {
    let next = transaction.docChanged ? Decoration.none : marks;
    for (const effect of transaction.effects) {
      if (!effect.is(setMark)) continue;
      const { doc } = transaction.state;
      const line = effect.value;
      const known = line !== null && line >= 1 && line <= doc.lines;
      next = known ? Decoration.set([fault.range(doc.line(line).from)]) : Decoration.none;
    }
    return next;
  },
  provide: (field) => EditorView.decorations.from(field),
});

const colours = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--pro-text)', fontWeight: '600' },
  // A special case of keywords: names and IRIs.
  { tag: tags.atom, color: 'var(--ink)', fontWeight: '400' },
  { tag: tags.comment, color: 'var(--soft)', fontStyle: 'italic' },
  { tag: tags.string, color: 'var(--con-text)' },
  { tag: tags.local(tags.variableName), color: 'var(--mixed-text)' },
  { tag: [tags.standard(tags.name), tags.operator], color: 'var(--pro-text)' },
]);

const look = EditorView.theme({
  '&': {
    minHeight: '9rem',
    maxHeight: 'min(44vh, 30rem)',
    color: 'var(--ink)',
    backgroundColor: 'var(--surface)',
    fontSize: '0.92rem',
  },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--mono)', lineHeight: '1.5', overflow: 'auto' },
  '.cm-content': { caretColor: 'var(--ink)', padding: '0.6rem 0' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '.cm-gutters': { backgroundColor: 'var(--surface)', color: 'var(--soft)', border: '0', paddingLeft: '0.4rem' },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'transparent' },
  '&.cm-focused .cm-activeLine': { backgroundColor: 'color-mix(in srgb, var(--ink) 4%, transparent)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'color-mix(in srgb, var(--pro) 28%, transparent)',
  },
  '.cm-line.cm-fault': {
    backgroundColor: 'color-mix(in srgb, var(--con) 14%, transparent)',
    boxShadow: 'inset 3px 0 var(--con)',
  },
  '&.cm-focused .cm-matchingBracket': { backgroundColor: 'var(--marker-soft)' },
  '.cm-tooltip': {
    border: '1px solid var(--line)',
    borderRadius: '8px',
    backgroundColor: 'var(--surface)',
    color: 'var(--ink)',
    boxShadow: 'var(--shadow)',
    overflow: 'hidden',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--mono)', maxHeight: '12rem' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '0.15rem 0.5rem' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    backgroundColor: 'var(--ink)',
    color: 'var(--paper)',
  },
  '.cm-completionDetail': { fontStyle: 'normal', opacity: '0.8' },
  '.cm-completionInfo': { maxWidth: '20rem', padding: '0.4rem 0.6rem', fontFamily: 'var(--sans)' },
});

/** Known names, and the variables that the query already holds. */
function completer(completions: readonly Completion[]) {
  return (context: CompletionContext) => {
    const word = context.matchBefore(/[?$]\w*|[\w-]+:?[\w-]*/);
    if (!word || (word.text.length < 2 && !context.explicit)) return null;
    if (!/^[?$]/.test(word.text)) return { from: word.from, options: [...completions], validFor: /^[\w-]*:?[\w-]*$/ };
    const names = new Set(context.state.doc.toString().match(/[?$]\w+/g));
    names.delete(word.text);
    return {
      from: word.from,
      options: [...names].map((label) => ({ label, type: 'variable' })),
      validFor: /^[?$]\w*$/,
    };
  };
}

/** An editor for SPARQL. Tab leaves it, Ctrl+Enter (or Cmd+Enter) runs, Ctrl+Space completes. */
export function createEditor({ place, text, label, completions, onChange, onRun }: EditorOptions): Editor {
  const root = place.shadowRoot ?? place.attachShadow({ mode: 'open' });
  const runs = () => {
    onRun();
    return true;
  };
  const run = Prec.highest(keymap.of([{ key: 'Mod-Enter', run: runs }]));
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: text,
      extensions: [
        run,
        lineNumbers(),
        history(),
        drawSelection(),
        bracketMatching(),
        highlightActiveLine(),
        EditorView.lineWrapping,
        StreamLanguage.define(sparql),
        syntaxHighlighting(colours),
        autocompletion({ override: [completer(completions)], icons: false }),
        keymap.of([...completionKeymap, ...defaultKeymap, ...historyKeymap]),
        EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'false', autocapitalize: 'off' }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) onChange(update.state.doc.toString());
        }),
        markedLine,
        look,
      ],
    }),
  });
  return {
    setText: (next) => {
      if (next === view.state.doc.toString()) return;
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: next }, selection: { anchor: 0 } });
      view.scrollDOM.scrollTop = 0;
    },
    markLine: (line) => {
      view.dispatch({ effects: setMark.of(line) });
      if (line !== null && line >= 1 && line <= view.state.doc.lines)
        view.dispatch({ effects: EditorView.scrollIntoView(view.state.doc.line(line).from, { y: 'nearest' }) });
    },
    focus: () => view.focus(),
    destroy: () => view.destroy(),
  };
}
