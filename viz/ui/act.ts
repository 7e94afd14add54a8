import type { ViewState } from '../state/view.ts';

/** Changes the view by a producer: from the present state to the next. */
export type Act = (produce: (view: ViewState) => ViewState) => void;
