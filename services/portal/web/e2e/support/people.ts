import { readFileSync } from "node:fs";

export interface Person {
	role: string;
	email: string;
	password: string;
}

/** Who can sign in at the demo's suite; `dunlin demo` writes it beside its data. */
export function people(): Person[] {
	const file = process.env.DUNLIN_PEOPLE ?? "../../../target/demo/people.json";
	return JSON.parse(readFileSync(file, "utf8"));
}

export function personWith(role: string, place = 0): Person {
	const person = people().filter((candidate) => candidate.role === role)[place];
	if (!person) {
		throw new Error(`the demo has no ${role}`);
	}
	return person;
}
