import { Badge } from "@mantine/core";
import { useTexts } from "~/lib/use-language";
import { noticeStatusWords } from "./notice-texts";
import type { NoticeStatus } from "./queries";

const COLOURS: Record<NoticeStatus, string> = {
	allocated: "gray",
	printed: "tide",
	served: "green",
	withdrawn: "gray",
	recalled: "yellow",
	cancelled: "gray",
};

export function NoticeStatusBadge({ status }: { status: NoticeStatus }) {
	const t = useTexts(noticeStatusWords);
	return <Badge color={COLOURS[status]}>{t(status)}</Badge>;
}
