import { TexNotes } from '../editor/tex-notes-list';
import { TextEditor } from '../editor/text-editor';
import { useWriting } from '../frame/writing';

/** The title of the work. */
export function TitleStep() {
  const { content, set } = useWriting();
  return (
    <>
      <TextEditor
        name="title"
        label="Title of your work"
        hint="What you found out, or what you asked, so that somebody from another subject wants to hear it. You can change it later."
        value={content.title}
        onValue={(title) => set('title', title)}
        lines={2}
        oneLine
      />
      <TexNotes text={content.title} />
    </>
  );
}
