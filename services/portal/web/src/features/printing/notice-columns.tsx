import { Anchor } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { paths } from "~/lib/paths";
import { useCodeWords, useFormat, useLanguage, useTexts } from "~/lib/use-language";
import type { Column } from "~/ui/data-table/column";
import { NoticeStatusBadge } from "./notice-status";
import { noticeStatusWords, noticeTexts } from "./notice-texts";
import type { Notice } from "./queries";
import { silenceWords } from "./texts";

export function useNoticeColumns(): Column<Notice>[] {
	const t = useTexts(noticeTexts);
	const status = useTexts(noticeStatusWords);
	const reason = useCodeWords(silenceWords);
	const format = useFormat();
	const { language } = useLanguage();
	const customer = (notice: Notice) => (language === "ar" && notice.customer_name_ar) || notice.customer_name;
	return [
		{
			key: "number",
			header: t("notice"),
			cell: ({ id, number }) => (
				<Anchor component={Link} to={paths.noticeOf(id)} inherit className="figures">
					<bdi>{number}</bdi>
				</Anchor>
			),
			value: ({ number }) => number,
		},
		{
			key: "status",
			header: t("status"),
			cell: (notice) => <NoticeStatusBadge status={notice.status} />,
			value: (notice) => status(notice.status),
			width: 8,
		},
		{
			key: "account",
			header: t("account"),
			cell: ({ account_id, account_reference }) => (
				<Anchor component={Link} to={paths.accountOf(account_id)} inherit>
					<bdi>{account_reference}</bdi>
				</Anchor>
			),
			value: ({ account_reference }) => account_reference,
		},
		{
			key: "customer",
			header: t("customer"),
			cell: (notice) => <bdi>{customer(notice)}</bdi>,
			value: customer,
		},
		{
			key: "reason",
			header: t("reason"),
			cell: ({ status_reason }) => reason(status_reason),
			value: ({ status_reason }) => status_reason,
		},
		{
			key: "issue",
			header: t("issue"),
			cell: ({ issue }) => issue,
			value: ({ issue }) => issue,
			isFigure: true,
		},
		{
			key: "page",
			header: t("page"),
			cell: ({ batch, first_page }) => `${batch} / ${first_page}`,
			value: ({ first_page }) => first_page,
			isFigure: true,
			isSpare: true,
		},
		{
			key: "code",
			header: t("checkCode"),
			cell: ({ check_code }) => <bdi className="figures">{check_code}</bdi>,
			value: ({ check_code }) => check_code,
			isSpare: true,
		},
		{
			key: "printed",
			header: t("printedAt"),
			cell: ({ printed_at }) => (printed_at ? format.instant(printed_at) : "–"),
			value: ({ printed_at }) => printed_at,
		},
	];
}
