import { render } from 'preact';

const root = document.getElementById('parley');
if (root) render(<main>Parley</main>, root);
