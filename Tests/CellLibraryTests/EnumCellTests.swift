import SwiftGAN
import Testing

extension SessionTests {
    @Suite struct EnumCells {
        @Test func cellsSwitchOverTheLibrarysEnums() throws {
            let notepad = try Bench(date: "2023-12-17").run(
                """
                func kind(_ day: Weekday) -> String {
                    switch day {
                    case .saturday, .sunday: "rest"
                    case .monday, .tuesday, .wednesday, .thursday, .friday: "work"
                    }
                }
                let today = SessionDate.today.weekday
                print(today, kind(today), kind(.monday), [today], Optional(today) as Any, today == .sunday)
                print(Weekday(rawValue: "friday") ?? .monday, Weekday(rawValue: "fryday") == nil, Set(Weekday.allCases).count)
                print([Precision.mixed], Precision.current, Precision.current.rawValue, [ImageFit.crop: 1][.crop] ?? 0)
                print(DatasetPart.allCases.map(\\.rawValue), ResizeFilter.allCases)
                """)
            #expect(
                notepad.text == """
                    sunday rest work [sunday] Optional(sunday) true
                    friday true 7
                    [Tensors.Precision.mixed] float32 float32 1
                    \(DatasetPart.allCases.map(\.rawValue)) \(ResizeFilter.allCases)

                    """)
        }

        @Test func aCaseThatIsLeftOutIsNamed() throws {
            let error = try Bench().failure("switch ResizeFilter.area { case .area: print(1) }")
            let report = error?.report.joined() ?? ""
            #expect(report.contains(".bilinear"))
        }
    }
}
