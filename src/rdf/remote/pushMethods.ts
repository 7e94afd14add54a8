/** The ways to bring a graph into a store; apart from the rest, which stands on large packages, for the help of the commands. */
export const PUSH_METHODS = ['update', 'graph-store'] as const;
export type PushMethod = (typeof PUSH_METHODS)[number];
