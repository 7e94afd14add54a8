/** Penn tags of finite verbs and of modals: where one stands there is a clause. */
export const FINITE = /^(?:VB[DPZ]|MD)$/;
