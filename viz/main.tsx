import { render } from 'preact';
import { loadGraph } from './data.ts';
import './styles/base.css';
import './styles/header.css';
import './styles/filters.css';
import './styles/time.css';
import './styles/stage.css';
import './styles/matrix.css';
import './styles/listing.css';
import './styles/panel.css';
import './styles/reading.css';
import './styles/adding.css';
import './styles/narrow.css';
import './styles/print.css';
import { Explorer } from './ui/Explorer.tsx';

const root = document.getElementById('parley');
if (root)
  loadGraph().then(
    ({ graph, served }) => render(<Explorer graph={graph} served={served} />, root),
    (error: Error) =>
      render(
        <main class="blank" role="alert">
          <h1>Parley</h1>
          <p>{error.message}</p>
        </main>,
        root,
      ),
  );
