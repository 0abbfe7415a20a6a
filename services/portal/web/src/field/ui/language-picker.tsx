import { useId } from "react";
import { type FieldLanguage, languages, useLanguage } from "../language";
import styles from "./field.module.css";

export function LanguagePicker({ label }: { label: string }) {
	const { language, setLanguage } = useLanguage();
	const id = useId();
	return (
		<div className={styles.field}>
			<label htmlFor={id}>{label}</label>
			<select
				id={id}
				className={styles.input}
				value={language}
				onChange={(event) => setLanguage(event.currentTarget.value as FieldLanguage)}
			>
				{Object.entries(languages).map(([tag, { name }]) => (
					<option key={tag} value={tag} lang={tag}>
						{name}
					</option>
				))}
			</select>
		</div>
	);
}
