import type { Conference } from '@colloquy/features/conferences';
import { smallPage } from './sign-in-frame';

/** In place of every page by which one comes into a conference, once it is for reading only. */
export function archivedPage({ title, slug, contact }: Conference): string {
  return smallPage(
    title,
    <>
      <p class="lead">This conference is archived: it can be read, and nobody can come in any more.</p>
      <p>
        Questions? Write to <a href={`mailto:${contact}`}>{contact}</a>.
      </p>
      <p>
        <a href={`/c/${slug}`}>Read about the conference</a>
      </p>
    </>,
  );
}
