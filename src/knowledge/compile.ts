import { compileRegistry } from './shippedRegistry.ts';

await compileRegistry();
