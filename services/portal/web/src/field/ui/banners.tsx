import { open, paths } from "../address";
import { useTexts } from "../language";
import type { DeviceSession } from "../store/db";
import { takeUpdate, useUpdate } from "../worker/register";
import { Button } from "./button";
import { Note } from "./note";
import { texts } from "./texts";

/** What concerns the whole page: the session is over, a new version waits. */
export function Banners({ session }: { session?: DeviceSession }) {
	const t = useTexts(texts);
	const hasUpdate = useUpdate();
	return (
		<>
			{session?.ended && (
				<Note
					kind="bad"
					role="alert"
					action={
						<Button kind="primary" onClick={() => open(paths.enrol())}>
							{t("enterCode")}
						</Button>
					}
				>
					{t("sessionOver")}
				</Note>
			)}
			{hasUpdate && (
				<Note role="status" title={t("newVersion")} action={<Button onClick={takeUpdate}>{t("update")}</Button>} />
			)}
		</>
	);
}
