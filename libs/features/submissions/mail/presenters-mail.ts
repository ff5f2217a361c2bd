import type { Conference } from '@colloquy/features/conferences';
import type { Id } from '@colloquy/kernel';
import type { MailMessage } from '@colloquy/platform/mail';

/** Somebody who presents, with those of the works written about that are theirs. */
export interface WrittenPresenter {
  readonly id: Id;
  readonly name: string;
  readonly works: readonly { readonly code: string; readonly title: string }[];
}

/** What the organisers write, the same to everybody. */
export interface PresentersLetter {
  readonly conference: Pick<Conference, 'id' | 'slug' | 'title' | 'contact'>;
  readonly subject: string;
  readonly text: string;
  readonly publicUrl: string;
}

/** A message of the organisers to one presenter, with their name above it and their works below. */
export function presentersMail(presenter: WrittenPresenter, letter: PresentersLetter): MailMessage {
  const { conference, subject, text, publicUrl } = letter;
  const works = presenter.works.map(({ code, title }) => (title === '' ? code : `${code}: ${title}`));
  return {
    conferenceId: conference.id,
    to: presenter.id,
    kind: 'to-presenters',
    subject,
    text: [
      `Dear ${presenter.name},`,
      text.trim(),
      [works.length === 1 ? 'This is about your work' : 'This is about your works', ...works].join('\n'),
      `You find all that is yours here: ${publicUrl}/app/c/${conference.slug}/my-submissions`,
      `The organisers of ${conference.title}, ${conference.contact}`,
    ].join('\n\n'),
  };
}
