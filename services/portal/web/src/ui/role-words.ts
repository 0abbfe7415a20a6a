import type { Role } from "~/api/roles";
import type { Text } from "~/lib/texts";

/** The roles, as people call them. */
export const roleWords: Record<Role, Text> = {
	admin: { en: "Administrator", ar: "مسؤول النظام" },
	planner: { en: "Campaign planner", ar: "مخطط الحملات" },
	finance: { en: "Finance", ar: "المالية" },
	legal: { en: "Legal", ar: "الشؤون القانونية" },
	director: { en: "Director", ar: "مدير عام" },
	supervisor: { en: "Field supervisor", ar: "مشرف ميداني" },
	technician: { en: "Technician", ar: "فني" },
	operations: { en: "Operations", ar: "العمليات" },
	manager: { en: "Collections manager", ar: "مدير التحصيل" },
	auditor: { en: "Auditor", ar: "مدقق" },
};
