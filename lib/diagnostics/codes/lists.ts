/** Zero Trust lists, virtual networks and device posture. */
export const LIST_CODES = {
  CFA2101: "A value of a list is invalid",
  CFA2102: "A list has too many values",
  CFA2103: "A list has more values than some plans allow (warning)",
  CFA2104: "A list has another type than the one that is needed",
  CFA2105: "A posture check refers to an integration of another type",
  CFA2106: "A number of a posture check is out of its range",
} as const;
