import { Component, type ReactNode } from "react";

interface Props {
  readonly children: ReactNode;
  /** What stands in the place of the broken part. */
  readonly fallback: ReactNode;
  /** A new value tries again. */
  readonly resetKey?: string;
}

/** Keeps a fault inside its part of the page. */
export class ErrorBoundary extends Component<Props, { broken: boolean; resetKey: string | undefined }> {
  override state = { broken: false, resetKey: this.props.resetKey };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  static getDerivedStateFromProps(props: Props, state: { resetKey: string | undefined }) {
    return props.resetKey === state.resetKey ? null : { broken: false, resetKey: props.resetKey };
  }

  override render() {
    return this.state.broken ? this.props.fallback : this.props.children;
  }
}
