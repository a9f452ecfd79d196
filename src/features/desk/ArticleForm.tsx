import { type ReactNode, useId } from "react";
import type { RawArticle } from "@/drafting/draft-story";
import { isLanguage } from "@/i18n/languages";
import { useTranslation } from "@/i18n/use-translation";
import { Choices } from "@/ui/Choices";
import type { Fault } from "./fault";
import { useOnDesk } from "./on-the-desk";

/** A text that was dropped and is too long for a field. */
export interface HeldText {
  readonly name: string;
  readonly text: string;
}

export const FIELDS = ["text", "other"] as const;
export type Field = (typeof FIELDS)[number];
export type Held = Readonly<Partial<Record<Field, HeldText>>>;

interface ArticleFormProps {
  /** Dropped texts, in the place of what is typed. */
  readonly held: Held;
  readonly letGo: (field: Field) => void;
  readonly onDraft: (article: RawArticle) => void;
  readonly onFault: (fault: Fault) => void;
}

/** What a draft is made from. The publication day has no default: nobody is to guess it. */
export function ArticleForm({ held, letGo, onDraft, onFault }: ArticleFormProps) {
  const { t, i18n } = useTranslation("desk");
  const [chosen, setLanguage] = useOnDesk("language");
  const [typed, setTyped] = useOnDesk("typed");
  const language = chosen ?? (isLanguage(i18n.language) ? i18n.language : "tr");
  const submit = () => {
    const text = held.text?.text ?? typed["text"] ?? "";
    const other = held.other?.text ?? typed["other"] ?? "";
    const published = typed["published"] ?? "";
    if (text.trim() === "") onFault({ kind: "noText" });
    else if (published === "") onFault({ kind: "noDay" });
    else onDraft({ text, language, published, ...(other.trim() !== "" && { other }) });
  };
  const field = (name: Field, label: string, rows: number, hint?: ReactNode) => (
    <TextField
      name={name}
      label={label}
      rows={rows}
      typed={typed[name] ?? ""}
      onType={(text) => setTyped({ ...typed, [name]: text })}
      held={held[name]}
      letGo={() => letGo(name)}
      hint={hint}
    />
  );
  const day = useId();
  return (
    <form
      className="stack-5"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {field(
        "text",
        t(($) => $.article.text),
        10,
        t(($) => $.article.hint),
      )}
      <div className="flex flex-wrap gap-x-10 gap-y-5">
        <Choices
          label={t(($) => $.article.language)}
          options={[
            ["tr", t(($) => $.article.tr)],
            ["en", t(($) => $.article.en)],
          ]}
          chosen={language}
          onChoose={setLanguage}
        />
        <div className="max-w-full">
          <label htmlFor={day} className="block text-muted">
            {t(($) => $.article.published)}
          </label>
          <input
            id={day}
            name="published"
            type="date"
            required
            value={typed["published"] ?? ""}
            onChange={({ target }) => setTyped({ ...typed, published: target.value })}
            aria-describedby={`${day}-hint`}
            className="desk-field"
          />
          <p id={`${day}-hint`} className="mt-1 text-sm text-muted">
            {t(($) => $.article.publishedHint)}
          </p>
        </div>
      </div>
      {field(
        "other",
        t(($) => $.article.other),
        4,
      )}
      <button type="submit" className="button button-strong">
        {t(($) => $.article.draft)}
      </button>
    </form>
  );
}

interface TextFieldProps {
  readonly name: Field;
  readonly label: string;
  readonly rows: number;
  readonly typed: string;
  readonly onType: (text: string) => void;
  readonly held: HeldText | undefined;
  readonly letGo: () => void;
  readonly hint: ReactNode;
}

function TextField({ name, label, rows, typed, onType, held, letGo, hint }: TextFieldProps) {
  const { t, i18n } = useTranslation("desk");
  const id = useId();
  if (held)
    return (
      <p className="flex flex-wrap items-center gap-4">
        <span className="text-muted">{label}:</span>
        {t(($) => $.article.held, { name: held.name, size: held.text.length.toLocaleString(i18n.language) })}
        <button type="button" className="quiet tap" onClick={letGo}>
          {t(($) => $.article.letGo, { name: held.name })}
        </button>
      </p>
    );
  return (
    <div>
      <label htmlFor={id} className="block text-muted">
        {label}
      </label>
      <textarea
        id={id}
        name={name}
        rows={rows}
        value={typed}
        onChange={({ target }) => onType(target.value)}
        aria-describedby={hint ? `${id}-hint` : undefined}
        className="desk-field desk-text"
      />
      {hint && (
        <p id={`${id}-hint`} className="text-sm text-muted">
          {hint}
        </p>
      )}
    </div>
  );
}
