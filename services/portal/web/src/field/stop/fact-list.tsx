import type { ReactNode } from "react";
import styles from "./fact-list.module.css";

/** Facts by name; those that are not known are left out. */
export function FactList({ facts }: { facts: [string, ReactNode][] }) {
	return (
		<dl className={styles.facts}>
			{facts
				.filter(([, value]) => value !== null && value !== undefined && value !== "" && value !== false)
				.map(([name, value]) => (
					<div key={name} className={styles.fact}>
						<dt>{name}</dt>
						<dd>{value}</dd>
					</div>
				))}
		</dl>
	);
}
