import type { Page } from './site-context';

/** Where the script lists what the visitor has saved. */
export function savedPage(): Page {
  return {
    path: 'saved.html',
    title: 'Saved',
    description: 'The talks and posters that you have saved on this device.',
    body: (
      <>
        <h1>Saved</h1>
        <div id="saved">
          <p class="measure">
            Press the star beside a talk or poster to save it. What you save is kept on this device only, and listed
            here in order of time.
          </p>
          <noscript>
            <p class="measure">
              Saving needs JavaScript. Without it, each abstract has a link that adds it to your calendar.
            </p>
          </noscript>
        </div>
      </>
    ),
  };
}
