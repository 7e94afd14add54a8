import { shippedRegistry } from './shippedRegistry.ts';
import { shippedSchemes } from './shippedSchemes.ts';

await Promise.all([shippedRegistry.compile(), shippedSchemes.compile()]);
