import { type AddedFile, foundInWords, progressInWords } from '../state/adding.ts';

function outcome(file: AddedFile): string {
  if (file.state === 'waiting') return 'waiting';
  return file.state === 'done' && file.documents.length === 0 ? 'not added' : foundInWords([file]);
}

/** Progress over the files that were dropped, and what became of each. */
export function AddedFiles({ files }: { files: AddedFile[] }) {
  if (files.length === 0) return null;
  const done = files.filter(({ state }) => state === 'done').length;
  return (
    <>
      {done < files.length && <progress max={files.length} value={done} aria-label="Files read" />}
      <p class="so-far">{progressInWords(files)}</p>
      <ul class="added">
        {files.map((file, index) => (
          <li key={index} class={file.state}>
            <span class="name">{file.name}</span> <small>{outcome(file)}</small>
            {file.problems.length > 0 && (
              <ul>
                {file.problems.map((problem, at) => (
                  <li key={at} class="alarm">
                    {problem}
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
