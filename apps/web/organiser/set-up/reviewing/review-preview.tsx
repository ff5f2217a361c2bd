import { RadioGroup } from '../../../parts/forms/radio-group';
import { TextArea } from '../../../parts/forms/text-field';
import preview from '../form/preview.module.css';
import type { Criterion } from './review-form-query';

/** The form as a reviewer meets it beside a work. Nothing that is tried here is kept. */
export function ReviewPreview({ criteria }: { readonly criteria: readonly Criterion[] }) {
  return (
    <div className={preview.preview}>
      <h2>What a reviewer sees</h2>
      <div className={preview.paper}>
        <h3>Your review</h3>
        <p className={preview.note}>Title and abstract stand beside this, without the authors’ names.</p>
        {criteria.map(({ id, name, description, anchors }) => (
          <div key={id} className={preview.item}>
            <RadioGroup
              name={`preview.${id}`}
              label={name.trim() || 'New criterion'}
              hint={description || undefined}
              options={anchors.map((anchor, score) => ({
                value: String(score + 1),
                label: `${score + 1}  ${anchor.trim() || '…'}`,
              }))}
            />
          </div>
        ))}
        <div className={preview.item}>
          <TextArea
            name="preview.strength"
            label="What works, and why?"
            hint="Then one question, one next step, and anything else. The authors read them as one text."
            rows={3}
          />
        </div>
        <div className={preview.item}>
          <TextArea name="preview.commentToOrganisers" label="To the organisers only" optional rows={2} />
        </div>
      </div>
    </div>
  );
}
