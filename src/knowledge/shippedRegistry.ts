import { CompiledTurtle } from './compiledTurtle.ts';
import { mergeParty, type PartyEntry, readRegistry } from './registryReader.ts';

/** What `ontology/parties/` says of each party, in the order of the files. */
export const shippedRegistry = new CompiledTurtle<PartyEntry>('parties', 'registry.json', async (files) => {
  const { parseTurtle } = await import('./turtleFile.ts');
  const entries = new Map<string, PartyEntry>();
  for (const { path, text } of files)
    for (const { entry } of readRegistry(parseTurtle(path, text))) {
      const known = entries.get(entry.id);
      entries.set(entry.id, known ? mergeParty(known, entry) : entry);
    }
  return [...entries.values()];
});
