import Foundation

/// Looking for moments that have certain parts.
enum CalendarSearch {
    @LibraryBuilder static var types: [any LibraryItem] {
        LibraryType(
            "enum Calendar.MatchingPolicy: Hashable", Calendar.MatchingPolicy.self,
            "What is taken where no moment has all parts.",
            cases: [
                .nextTime, .nextTimePreservingSmallerComponents, .previousTimePreservingSmallerComponents, .strict,
            ]
        ) {
            Case("case nextTime", "The next moment that there is.")
            Case("case nextTimePreservingSmallerComponents", "The next one with the same smaller parts.")
            Case("case previousTimePreservingSmallerComponents", "The one before with the same smaller parts.")
            Case("case strict", "None.")
        }
        LibraryType(
            "enum Calendar.RepeatedTimePolicy: Hashable", Calendar.RepeatedTimePolicy.self,
            "Which of two moments is taken where the clocks are put back.", cases: [.first, .last]
        ) {
            Case("case first", "The first.")
            Case("case last", "The second.")
        }
        LibraryType(
            "enum Calendar.SearchDirection: Hashable", Calendar.SearchDirection.self, "Where to look.",
            cases: [.forward, .backward]
        ) {
            Case("case forward", "After a moment.")
            Case("case backward", "Before a moment.")
        }
    }

    private static let policies =
        "matchingPolicy: Calendar.MatchingPolicy, repeatedTimePolicy: Calendar.RepeatedTimePolicy = .first, direction: Calendar.SearchDirection = .forward"

    @MemberBuilder static var members: [any LibraryMember] {
        Method(
            "func nextDate(after date: Date, matching components: DateComponents, \(policies)) -> Date?",
            "The next moment with these parts."
        ) {
            (
                calendar: Calendar, date: Date, components: DateComponents, policy: Calendar.MatchingPolicy,
                repeated: Calendar.RepeatedTimePolicy, direction: Calendar.SearchDirection
            ) in
            calendar.nextDate(
                after: date, matching: components, matchingPolicy: policy, repeatedTimePolicy: repeated,
                direction: direction)
        }
        Method(
            "func enumerateDates(startingAfter date: Date, matching components: DateComponents, \(policies), using body: (Date?, Bool, inout Bool) -> Void)",
            "Passes one moment with these parts after the other until `body` says stop."
        ) {
            (
                calendar: Calendar, date: Date, components: DateComponents, policy: Calendar.MatchingPolicy,
                repeated: Calendar.RepeatedTimePolicy, direction: Calendar.SearchDirection, body: CellFunction
            ) in
            try Enumerations.run { failed in
                calendar.enumerateDates(
                    startingAfter: date, matching: components, matchingPolicy: policy, repeatedTimePolicy: repeated,
                    direction: direction
                ) { found, isExact, stop in
                    failed.stop(&stop) { try body.stops(afterSwift: found, isExact) }
                }
            }
        }
    }
}
