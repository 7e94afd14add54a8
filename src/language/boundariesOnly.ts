import type { Model } from 'wink-nlp';

const NO_MACHINES = () => ({ machines: [], transformers: [] });
/** The machines for negation and sentiment are read even where they are not used: this is one without states. */
const IDLE_MACHINE = () => ({ machines: ['[]'] });

/**
 * wink-nlp's English model with its words and sentence ends alone: entities, tags, negation and sentiment, which nothing here asks
 * for, would be unpacked at every start. Those of custom entities would moreover be quoted once more each time the model is loaded
 * (wink-eng-lite-web-model 1.8 keeps the string that it made): the twentieth parser of a process ran out of memory.
 */
export function boundariesOnly(model: Model): Model {
  return {
    ...model,
    ner: NO_MACHINES,
    metaCER: NO_MACHINES,
    pos: NO_MACHINES,
    negation: IDLE_MACHINE,
    sa: IDLE_MACHINE,
  };
}
