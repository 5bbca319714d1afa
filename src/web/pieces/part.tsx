import { CatchBoundary } from "@tanstack/react-router";
import { Suspense, type ReactNode } from "react";
import { Loading } from "./loading.js";
import { ProblemNote } from "./problem.js";

interface PartProps {
  /** What the part shows: another value, another try after a failure. */
  readonly of: string;
  readonly lines?: number;
  readonly children: ReactNode;
}

/** A part of a page that is loaded, and may fail, by itself. */
export function Part({ of, lines = 3, children }: PartProps) {
  return (
    <CatchBoundary getResetKey={() => of} errorComponent={ProblemNote}>
      <Suspense fallback={<Loading lines={lines} />}>{children}</Suspense>
    </CatchBoundary>
  );
}
