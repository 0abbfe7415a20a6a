import { createContext, useContext } from "react";
import type { Schemas } from "~/api/client";
import type { Field } from "./fields";

/** What every part of the builder knows beside its own rule. */
export interface Builder {
	fields: Map<string, Field>;
	/** What each step of the outermost group leaves over, by the id of its rule or group. */
	steps: Map<string, Schemas["DropOff"]>;
	/** Whether one step is enough: then steps add, and none takes away. */
	isAny: boolean;
	/** The figures belong to an earlier wording. */
	isOld: boolean;
	/** What the suite says is wrong, by the path of the rule: `0.2`. */
	faults: Map<string, string[]>;
	/** Values there are, by the name of the field. */
	suggestions: Map<string, string[]>;
	isReadOnly: boolean;
}

const BuilderContext = createContext<Builder | undefined>(undefined);

export const BuilderProvider = BuilderContext.Provider;

export function useBuilder(): Builder {
	const builder = useContext(BuilderContext);
	if (!builder) {
		throw new Error("no BuilderProvider above");
	}
	return builder;
}
