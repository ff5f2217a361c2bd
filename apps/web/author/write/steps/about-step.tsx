import { useEffect, useState } from 'react';
import { RadioGroup } from '../../../parts/forms/radio-group';
import { TextField } from '../../../parts/forms/text-field';
import styles from '../frame/frame.module.css';
import { useWriting, type Writing } from '../frame/writing';

const keywordsIn = (text: string): string[] => [
  ...new Set(
    text
      .split(/[,;\n]/u)
      .map((keyword) => keyword.trim())
      .filter((keyword) => keyword !== ''),
  ),
];

const isSame = (one: readonly string[], other: readonly string[]): boolean => one.join('\n') === other.join('\n');

/** How it is presented, where it belongs, and by which words it is found. */
export function AboutStep() {
  const { content, rules, set } = useWriting();
  const { types, tracks } = rules;
  const { typeId, trackId } = content;
  useEffect(() => {
    // What leaves no choice needs no tap.
    const [type, track] = [types[0], tracks[0]];
    if (typeId === null && types.length === 1 && type) set('typeId', type.id);
    if (trackId === null && tracks.length === 1 && track) set('trackId', track.id);
  }, [types, tracks, typeId, trackId, set]);
  return (
    <div className={styles.parts}>
      <RadioGroup
        name="typeId"
        label="How do you wish to present it?"
        options={types.map(({ id, name, minutes, wordLimit }) => ({
          value: id,
          label: name,
          hint: `${minutes > 0 ? `${minutes} minutes; ` : ''}abstract of at most ${wordLimit} words`,
        }))}
        value={typeId}
        onValue={(id) => set('typeId', id)}
      />
      <RadioGroup
        name="trackId"
        label="Which track does it belong to?"
        hint="The nearest is right; the organisers can move it."
        options={tracks.map(({ id, name }) => ({ value: id, label: name }))}
        value={trackId}
        onValue={(id) => set('trackId', id)}
      />
      <Keywords keywords={content.keywords} rules={rules} onKeywords={(keywords) => set('keywords', keywords)} />
    </div>
  );
}

function Keywords(props: {
  readonly keywords: readonly string[];
  readonly rules: Writing['rules'];
  readonly onKeywords: (keywords: readonly string[]) => void;
}) {
  const { keywords, rules, onKeywords } = props;
  const { minKeywords, maxKeywords } = rules.rules;
  const [text, setText] = useState(keywords.join(', '));
  useEffect(() => {
    setText((typed) => (isSame(keywordsIn(typed), keywords) ? typed : keywords.join(', ')));
  }, [keywords]);
  if (maxKeywords === 0) return null;
  const asked = minKeywords > 0 ? `${minKeywords} to ${maxKeywords}` : `Up to ${maxKeywords}`;
  return (
    <TextField
      name="keywords"
      label="Keywords"
      hint={`${asked}, with commas between them, such as: bees, pesticides, winter`}
      optional={minKeywords === 0}
      autoCapitalize="none"
      value={text}
      onValue={(typed) => {
        setText(typed);
        onKeywords(keywordsIn(typed));
      }}
    />
  );
}
