import type { Completion } from '@codemirror/autocomplete';
import { useEffect, useRef } from 'preact/hooks';
import { createEditor, type Editor } from './editor.ts';

interface Props {
  text: string;
  /** The line that the parser did not understand. */
  faultLine: number | null;
  completions: readonly Completion[];
  onChange(text: string): void;
  onRun(): void;
}

/** The editor, made once and then told what changed. */
export function QueryEditor({ text, faultLine, completions, onChange, onRun }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor | null>(null);
  const latest = useRef({ onChange, onRun });
  latest.current = { onChange, onRun };
  useEffect(() => {
    if (!place.current) return;
    const made = createEditor({
      place: place.current,
      text,
      label: 'SPARQL query',
      completions,
      onChange: (next) => latest.current.onChange(next),
      onRun: () => latest.current.onRun(),
    });
    editor.current = made;
    return () => made.destroy();
  }, []);
  useEffect(() => editor.current?.setText(text), [text]);
  useEffect(() => editor.current?.markLine(faultLine), [faultLine]);
  return <div class="editor" ref={place} />;
}
