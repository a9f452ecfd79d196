import type { ReactNode } from "react";
import type { Address } from "@/address/address";
import { Link } from "@/address/Link";

interface OptionProps {
  readonly id: string;
  readonly active: string | undefined;
  readonly children: ReactNode;
}

interface LinkOptionProps extends OptionProps {
  readonly to: Address;
  readonly onFollow: () => void;
}

/** An option that leads somewhere: a real link, so that it opens in a tab. The focus stays in the box. */
export function LinkOption({ id, active, to, onFollow, children }: LinkOptionProps) {
  return (
    <Link
      id={id}
      role="option"
      aria-selected={id === active}
      tabIndex={-1}
      to={to}
      hrefLang={to.language}
      className="search-option"
      onMouseDown={keepFocus}
      onClick={onFollow}
    >
      {children}
    </Link>
  );
}

interface TextOptionProps extends OptionProps {
  readonly onChoose: () => void;
}

/** An option that changes what is searched for. */
export function TextOption({ id, active, onChoose, children }: TextOptionProps) {
  return (
    <button
      type="button"
      id={id}
      role="option"
      aria-selected={id === active}
      tabIndex={-1}
      className="search-option"
      onMouseDown={keepFocus}
      onClick={onChoose}
    >
      {children}
    </button>
  );
}

function keepFocus(event: { preventDefault: () => void }): void {
  event.preventDefault();
}

interface OptionGroupProps {
  readonly label: string;
  readonly children: ReactNode;
}

export function OptionGroup({ label, children }: OptionGroupProps) {
  return (
    <fieldset aria-label={label} className="search-group">
      <p aria-hidden="true" className="search-heading">
        {label}
      </p>
      {children}
    </fieldset>
  );
}
