import { singlePage } from './singlePage.ts';

export default singlePage(new URL('.', import.meta.url), '../dist/explorer');
