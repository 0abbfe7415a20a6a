/** A segment while it is being written: what differs from what is kept, and how it is kept. */

import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { prepareRuleGroup } from "react-querybuilder";
import { client } from "~/api/client";
import { asProblem } from "~/api/problem";
import { queries } from "~/api/queries";
import { paths } from "~/lib/paths";
import { useUrlState } from "~/lib/screen";
import type { Segment } from "./queries";
import { FIRST_RULE, type Group, isSame, received, sent, withoutIds } from "./rule";

const STALE = 412;

export function useSegmentEditor(opened: Segment | undefined) {
	const navigate = useNavigate();
	const [{ back, title: heading }] = useUrlState<{ back?: string; title?: string }>();
	const [kept, setKept] = useState(opened);
	const [title, setTitle] = useState(opened?.title ?? "");
	const [group, setGroup] = useState<Group>(() => prepareRuleGroup(opened ? received(opened.rule) : FIRST_RULE));
	const [theirs, setTheirs] = useState<Segment>();
	const [problem, setProblem] = useState<unknown>();
	const [isSaving, setSaving] = useState(false);
	const isDirty = kept
		? title !== kept.title || !isSame(group, received(kept.rule))
		: title !== "" || !isSame(group, FIRST_RULE);
	/** The draft of a campaign that sent us here; the name typed there goes back with the segment. */
	const draft = back?.startsWith(`${paths.campaigns()}/`) ? back : undefined;

	const take = (wording: Pick<Segment, "title" | "rule">) => {
		setTitle(wording.title);
		setGroup(prepareRuleGroup(received(wording.rule)));
	};
	const keep = async (segment: Segment) => {
		setKept(segment);
		setTheirs(undefined);
		await queries.invalidateQueries();
	};
	const write = async (version: number | undefined) => {
		const body = { title: title.trim(), rule: sent(withoutIds(group)) };
		const { data, error } =
			kept === undefined
				? await client.POST("/api/campaigns/v1/segments", { body })
				: await client.PUT("/api/campaigns/v1/segments/{id}", {
						params: { path: { id: kept.id }, header: { "If-Match": `"${version}"` } },
						body,
					});
		if (!data) {
			throw error;
		}
		await keep(data);
		return data;
	};
	const save = async () => {
		setSaving(true);
		setProblem(undefined);
		try {
			const saved = await write(kept?.version);
			if (draft) {
				navigate({
					to: draft,
					search: { segment: saved.id, ...(heading && { title: heading }) } as never,
					ignoreBlocker: true,
				});
			} else if (!kept) {
				navigate({ to: paths.segmentOf(saved.id), replace: true, ignoreBlocker: true });
			}
			return saved;
		} catch (error) {
			if (kept && asProblem(error).status === STALE) {
				setTheirs(await newest(kept.id));
			} else {
				setProblem(error);
			}
			return undefined;
		} finally {
			setSaving(false);
		}
	};
	return {
		kept,
		title,
		setTitle,
		group,
		setGroup,
		take,
		isDirty,
		isSaving,
		problem,
		draft,
		save,
		theirs,
		takeTheirs: () => {
			if (theirs) {
				take(theirs);
				keep(theirs);
			}
		},
		saveMine: () => write(theirs?.version),
		forgetTheirs: () => setTheirs(undefined),
	};
}

async function newest(id: string): Promise<Segment> {
	const { data, error } = await client.GET("/api/campaigns/v1/segments/{id}", { params: { path: { id } } });
	if (!data) {
		throw error;
	}
	return data;
}
