import { render } from 'preact';
import '../styles/base.css';
import '../styles/header.css';
import './query.css';
import { loadHelp } from './loadHelp.ts';
import { QueryPage } from './QueryPage.tsx';

const root = document.getElementById('query');
if (root)
  loadHelp().then(
    (help) => render(<QueryPage help={help} />, root),
    (error: Error) =>
      render(
        <main class="blank" role="alert">
          <h1>Parley</h1>
          <p>{error.message}</p>
        </main>,
        root,
      ),
  );
