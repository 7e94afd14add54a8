import { Component, type ComponentChildren, h } from 'preact';

/**
 * A component that renders again only when something it depends on is another than before. What a press changes is
 * mostly far away from it: of five thousand statements, the reader waits for nothing but the part that answers.
 */
export function memo<Props extends object>(
  inner: (props: Props) => ComponentChildren,
  dependencies: (props: Props) => readonly unknown[],
) {
  return class extends Component<Props> {
    override shouldComponentUpdate(next: Readonly<Props>): boolean {
      const before = dependencies(this.props as Props);
      return dependencies(next).some((value, index) => value !== before[index]);
    }

    override render(props: Props) {
      return h(inner as (props: Props) => null, props);
    }
  };
}
