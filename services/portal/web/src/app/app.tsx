import "dayjs/locale/ar-sa";
import { DirectionProvider, MantineProvider } from "@mantine/core";
import { DatesProvider } from "@mantine/dates";
import { Notifications } from "@mantine/notifications";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { useEffect } from "react";
import { queries } from "~/api/queries";
import { session } from "~/api/session";
import { settings } from "~/lib/settings";
import { LanguageProvider, useLanguage } from "~/lib/use-language";
import { router } from "./router";
import { theme, variables } from "./theme";

/** Month and day names of calendars, with the digits that the rest of the page has. */
const CALENDARS = { en: "en", ar: "ar-sa" };

/** Everything around the screens. */
export function App() {
	useEffect(() => {
		session.renew().catch(() => session.forget());
	}, []);
	return (
		<LanguageProvider>
			<Themed />
		</LanguageProvider>
	);
}

function Themed() {
	const { language, direction } = useLanguage();
	return (
		<DirectionProvider key={direction} initialDirection={direction} detectDirection={false}>
			<MantineProvider
				theme={theme}
				cssVariablesResolver={variables}
				defaultColorScheme="auto"
				getStyleNonce={() => settings.nonce}
			>
				<DatesProvider settings={{ locale: CALENDARS[language], firstDayOfWeek: 1 }}>
					<QueryClientProvider client={queries}>
						<Notifications position="bottom-right" />
						<RouterProvider router={router} />
					</QueryClientProvider>
				</DatesProvider>
			</MantineProvider>
		</DirectionProvider>
	);
}
