import { Button, Chip, Group, Paper, Stack, Title } from "@mantine/core";
import type { Schemas } from "~/api/client";
import { useUrlState } from "~/lib/screen";
import { useFormat, useTexts } from "~/lib/use-language";
import { Empty, Failure, Loading } from "~/ui/state";
import { HappeningRow } from "./happening-row";
import { type Happening, KINDS } from "./happenings";
import { texts } from "./texts";
import classes from "./timeline.module.css";
import { useHappenings } from "./use-happenings";

/** Everything that happened to an account, the latest first. */
export function Timeline({ account }: { account: Schemas["AccountOut"] }) {
	const t = useTexts(texts);
	const [{ kinds }, change] = useUrlState<{ kinds?: string }>();
	const { happenings, books, error } = useHappenings(account.id);
	const wanted = kinds?.split(",") ?? [];
	const shown = happenings.filter(({ kind }) => wanted.length === 0 || wanted.includes(kind));
	if (error) {
		return <Failure error={error} retry={books.retry} />;
	}
	if (books.isLoading) {
		return <Loading rows={8} />;
	}
	return (
		<Stack component="section" aria-label={t("timeline")}>
			<Chip.Group multiple value={wanted} onChange={(next) => change({ kinds: next.join(",") || undefined })}>
				<Group gap="xs" role="group" aria-label={t("show")}>
					{KINDS.map((kind) => (
						<Chip key={kind} value={kind} size="xs" variant="outline">
							{t(kind)}
						</Chip>
					))}
				</Group>
			</Chip.Group>
			{shown.length === 0 ? (
				<Empty title={wanted.length > 0 ? t("nothingOfKind") : t("nothing")} />
			) : (
				<Paper bg="var(--surface)">
					<Stack gap="xs">
						{byMonth(shown).map(([month, items]) => (
							<Month key={month} month={month} items={items} />
						))}
					</Stack>
				</Paper>
			)}
			{books.hasMore && (
				<Button
					variant="default"
					onClick={books.loadMore}
					loading={books.isLoadingMore}
					style={{ alignSelf: "center" }}
				>
					{t("earlier")}
				</Button>
			)}
		</Stack>
	);
}

function Month({ month, items }: { month: string; items: Happening[] }) {
	const format = useFormat();
	return (
		<section aria-label={format.month(month)}>
			<Title order={3} className={classes.month}>
				{format.month(month)}
			</Title>
			<ol className={classes.list}>
				{items.map((happening) => (
					<HappeningRow key={happening.key} happening={happening} />
				))}
			</ol>
		</section>
	);
}

function byMonth(happenings: Happening[]): [string, Happening[]][] {
	return [...Map.groupBy(happenings, ({ day }) => day.slice(0, 7))];
}
