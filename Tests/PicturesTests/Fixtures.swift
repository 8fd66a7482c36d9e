import Foundation

/// Pictures that Pillow 13 wrote or made, as Base64.
enum Fixtures {
    /// A file and the bytes that Pillow reads from it.
    struct File: Sendable {
        let name: String
        let width: Int
        let height: Int
        let channels: Int
        let content: String
        let pixels: String
    }

    static let jpegs = [
        File(
            name: "grey", width: 13, height: 9, channels: 1,
            content: """
                /9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAUDBAQEAwUEBAQFBQUGBwwIBwcHBw8LCwkMEQ8SEhEPERETFhwXExQa\
                FRERGCEYGh0dHx8fExciJCIeJBweHx7/wAALCAAJAA0BAREA/8QAFgABAQEAAAAAAAAAAAAAAAAABwEC/8QAHhAA\
                AQQCAwEAAAAAAAAAAAAAAQACBQYDBDM0cZH/2gAIAQEAAD8AfIitxkThBcxgIC1uWSM0sgwh7ArZOF3iGrP3/q//\
                2Q==
                """,
            pixels: """
                gIqWn6q2wMXP09ne4JSeqbK7xc7S2Nzg4uOstb/Hztbc3uHi5OTivcXO1Nrf4uLj4uHe28zS2d3h5OTh4d/a1dDa\
                3uLj5OTh3trX0MjC4uTl4uDe2dTNx760rOPk4t7a1tDKv7muo5rg39rUz8nAt62imY+D
                """),
        File(
            name: "color", width: 16, height: 11, channels: 3,
            content: """
                /9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAUDBAQEAwUEBAQFBQUGBwwIBwcHBw8LCwkMEQ8SEhEPERETFhwXExQa\
                FRERGCEYGh0dHx8fExciJCIeJBweHx7/2wBDAQUFBQcGBw4ICA4eFBEUHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4e\
                Hh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh7/wAARCAALABADASIAAhEBAxEB/8QAFgABAQEAAAAAAAAAAAAAAAAA\
                BwIE/8QAHBAAAgEFAQAAAAAAAAAAAAAAAQIDAAQFBhEh/8QAFQEBAQAAAAAAAAAAAAAAAAAAAgb/xAAfEQABAgYD\
                AAAAAAAAAAAAAAADAQQAAgUGERITITH/2gAMAwEAAhEDEQA/AETe9jtcfE0MTqCBzw0P5DLyZC6PGJBNYd5vbqTI\
                OHndh2o1hVdwWHTTsKhiJyVdyu0ydpF4d03tlhsAeZsex//Z
                """,
            pixels: """
                j9PEm9q7q92is9qButVgwtJLxcY6yLYuzKIp1Ywt3XM55FxQ6EZ15zWX4ye54SLKm9vBp9+4tN6cutd6wM9axshD\
                xbkzxqcozZMo034u2mU64FFT4z544i6Z3CS62x/LruO1t+Srwd6Mx9JszMZO0bg6zqQr0JEo0nsr12c321FG3UBf\
                3TKB2iaj1CDB0h/SvOOiweCUzNV40sZa2LU/26Qv2I8p2not2WU23FJH3D9a2jFy1yeT0SKvySLKyCLayt6JzdZ5\
                1cde3LRF4qAv44wl4HUn4WE04E1G3j1e3C511iWNzSGnxCC9vCXUuirh29h328xn3rhN4qI254sk5nYi4l8r4Ew+\
                3DlY1ytz0yKOyh6kvh+5siPKqS3ZpjTi5clm4rtW4qM8440q5HYf4V8h3Eoz2DtOzylryiCKwhumuB25qyTInS3R\
                lDrakEPf57VW4aRH34ww3HYi3GEe100ozzo8yS1cwSJ/uB2fsBy6pSHMli3SiTnWfknVelXZ5qBL3Y892HYr02Ej\
                z04kxz0wvDBLtShsqR+Poh6wmCHJjCrXfznYdEvXal3PZmjN3Yc81HcxzWAlx04jwD0ptjA5qiZVoCF4mCGfjiO/\
                hSnWejXgbkbbY1nUWm3JVXnD03QwymMowU4huT0jsS8vpyZEmSFfjiCBiCSqfijHdjHcbD/kYFLdWGbRT3zASoi5
                """),
        File(
            name: "progressive", width: 16, height: 11, channels: 3,
            content: """
                /9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAUDBAQEAwUEBAQFBQUGBwwIBwcHBw8LCwkMEQ8SEhEPERETFhwXExQa\
                FRERGCEYGh0dHx8fExciJCIeJBweHx7/2wBDAQUFBQcGBw4ICA4eFBEUHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4e\
                Hh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh7/wgARCAALABADASIAAhEBAxEB/8QAFgABAQEAAAAAAAAAAAAAAAAA\
                BgID/8QAFQEBAQAAAAAAAAAAAAAAAAAAAQX/2gAMAwEAAhADEAAAAUQ/CW9//8QAGBAAAwEBAAAAAAAAAAAAAAAA\
                AgMEAQD/2gAIAQEAAQUCuoFeMbrCuMtZN3//xAAZEQACAwEAAAAAAAAAAAAAAAACAwAFESH/2gAIAQMBAT8BNq6x\
                GgPZ/8QAGxEAAQQDAAAAAAAAAAAAAAAAAgABAwQFEiH/2gAIAQIBAT8BwNES2tyddf/EABcQAQADAAAAAAAAAAAA\
                AAAAABABETH/2gAIAQEABj8CqDT/xAAYEAEBAAMAAAAAAAAAAAAAAAABABEhMf/aAAgBAQABPyF4xdTJMtiLu//a\
                AAwDAQACAAMAAAAQG//EABcRAAMBAAAAAAAAAAAAAAAAAAARITH/2gAIAQMBAT8QsUmn/8QAFxEAAwEAAAAAAAAA\
                AAAAAAAAAAERIf/aAAgBAgEBPxC04aj/xAAXEAEBAQEAAAAAAAAAAAAAAAABABEh/9oACAEBAAE/EDJkM4yjEixi\
                dsTRrf/Z
                """,
            pixels: """
                j9PEm9q7q92is9qButVgwtJLxcY6yLYuzKIp1Ywt3XM55FxQ6EZ15zWX4ye54SLKm9vBp9+4tN6cutd6wM9axshD\
                xbkzxqcozZMo034u2mU64FFT4z544i6Z3CS62x/LruO1t+Srwd6Mx9JszMZO0bg6zqQr0JEo0nsr12c321FG3UBf\
                3TKB2iaj1CDB0h/SvOOiweCUzNV40sZa2LU/26Qv2I8p2not2WU23FJH3D9a2jFy1yeT0SKvySLKyCLayt6JzdZ5\
                1cde3LRF4qAv44wl4HUn4WE04E1G3j1e3C511iWNzSGnxCC9vCXUuirh29h328xn3rhN4qI254sk5nYi4l8r4Ew+\
                3DlY1ytz0yKOyh6kvh+5siPKqS3ZpjTi5clm4rtW4qM8440q5HYf4V8h3Eoz2DtOzylryiCKwhumuB25qyTInS3R\
                lDrakEPf57VW4aRH34ww3HYi3GEe100ozzo8yS1cwSJ/uB2fsBy6pSHMli3SiTnWfknVelXZ5qBL3Y892HYr02Ej\
                z04kxz0wvDBLtShsqR+Poh6wmCHJjCrXfznYdEvXal3PZmjN3Yc81HcxzWAlx04jwD0ptjA5qiZVoCF4mCGfjiO/\
                hSnWejXgbkbbY1nUWm3JVXnD03QwymMowU4huT0jsS8vpyZEmSFfjiCBiCSqfijHdjHcbD/kYFLdWGbRT3zASoi5
                """),
        File(
            name: "cmyk", width: 8, height: 8, channels: 3,
            content: """
                /9j/7gAOQWRvYmUAZAAAAAAA/9sAQwADAgIDAgIDAwMDBAMDBAUIBQUEBAUKBwcGCAwKDAwLCgsLDQ4SEA0OEQ4L\
                CxAWEBETFBUVFQwPFxgWFBgSFBUU/8AAFAgACAAIBEMRAE0RAFkRAEsRAP/EABUAAQEAAAAAAAAAAAAAAAAAAAcI\
                /8QAIRAAAQMEAwADAAAAAAAAAAAAAgEDBAAFBgcIERIxUWH/2gAOBEMATQBZAEsAAD8Ai7Itj3nK5JIBuEhL9rQb\
                x247TsxujEuWwRCRIqqSU9cY9PwNUYOFzmtC26jfrsk/KaOTGewtG6ZCywzFmQTHjoV6X4r/2Q==
                """,
            pixels: """
                OBMQSBYjURU/URdiSx6CQCSWLymWIip7NxIZQRYyRBdSQB13OSaRLSyaHy+NFCtrNREoOhZHORxsNCaOKzCfIDWa\
                FTWADixZLhM6MBxcLCWBJjCdHjqiFjuQDzduCSxHJhlQJiVzITKUHDylFUKdDz5/CjVZByY0HyFnHjCKGz6jF0mo\
                EkqTDUBtCjJGBiElGDCBGECeFk6qFFOgEU6ADT5XCS00BhwaGkGUGVCsGFqsFlmVEkxsDTdDCSUlBhUR
                """),
    ]

    /// What `Image.resize` makes of ``pattern(width:height:channels:)``.
    struct Resized: Sendable {
        let from: (width: Int, height: Int, channels: Int)
        let to: (width: Int, height: Int)
        let isArea: Bool
        let pixels: String
    }

    static let resized = [
        Resized(
            from: (13, 9, 3), to: (5, 4), isArea: false,
            pixels: """
                aoOPeIeSfnyGc4KJd5B2e4aCjI2Ej4F5hXx7mo12c5N6g3t0knlsiGl+gnaAg2mSkm2YeX92f22Hpmto
                """),
        Resized(
            from: (13, 9, 3), to: (5, 4), isArea: true,
            pixels: """
                VouWfHGmdoCLhntwa6CAhIB8h5GcioVlkHB6lpJya6CAfXJnkHB7bGGWjGt2hGSZsWabeYNjgXarql9p
                """),
        Resized(
            from: (6, 5, 1), to: (11, 8), isArea: false,
            pixels: """
                AAwgNEhdcYWZrbkoNUpgdoyddl5zgGFvh5mowM1jGTE/mqnEllFkempkfo6Ck7CFQlh0kaSVjBstTWZ8m7va2XU7\
                RFh6nL2XcZKlinpsgaTI648yVXmcsQ==
                """),
        Resized(
            from: (6, 5, 1), to: (11, 8), isArea: true,
            pixels: """
                AAAlJUpvb5SUubkAACUlSm9vlJS5uVtbh4ez398LCzc3trbp6RxPT4KCtbW2tunpHE9PgoK1tRERS0uFv7/5+TMz\
                bGytre4vL3BwsbFsbK2t7i8vcHCxsQ==
                """),
        Resized(
            from: (40, 3, 1), to: (7, 3), isArea: false,
            pixels: """
                YW1yent7cH18g4qXhYCFgHmBfneK
                """),
        Resized(
            from: (5, 17, 1), to: (5, 2), isArea: true,
            pixels: """
                bHR8hJKSjnh1pg==
                """),
        Resized(
            from: (9, 9, 3), to: (1, 1), isArea: false,
            pixels: """
                g3+A
                """),
        Resized(
            from: (7, 12, 3), to: (10, 5), isArea: false,
            pixels: """
                T4SAZ32Yd4KcbqBviniFg2+hW4q4dqlykodtqlCFYJV8dIp4hoCBh3uhg5l6kZN5q22cgJZwjIpzr2qKdaqIbo2E\
                cn5+ipV3apBucnp2olmMkGN6jH5jj5tQiVuQhWN4hnJ3j4uok3OgnWabrGecpFaLj3t5eq9qmnOoo3OJqmp1qlGD\
                Z2aba2ugtFyRm1iNonKOtZOQ
                """),
    ]

    /// PNG files of the kinds that are rare, and their pixels.
    static let pngs = [
        File(
            name: "palette", width: 6, height: 4, channels: 3,
            content: """
                iVBORw0KGgoAAAANSUhEUgAAAAYAAAAEBAMAAABfKlNwAAAAGFBMVEW57iOaz690qd5NgrdrYJXkGU4bUIUGO3As\
                DUbEAAAAGElEQVR42mMu+87O/P1yIgNrsgJT3F4zADFWBYHhpt0wAAAAAElFTkSuQmCC
                """,
            pixels: """
                BjtwG1CFTYK3dKnedKneue4jTYK3dKneue4j5BlOBjtwTYK3ue4j5BlOG1CFTYK3dKneue4jG1CFTYK3dKneue4j\
                5BlOG1CF
                """),
        File(
            name: "16 bits grey", width: 3, height: 1, channels: 1,
            content: """
                iVBORw0KGgoAAAANSUhEUgAAAAMAAAABEAAAAABuG5crAAAAD0lEQVR42mMQMmn4/58BAAhyAsXx4SkUAAAAAElF\
                TkSuQmCC
                """,
            pixels: """
                EoD+
                """),
        File(
            name: "16 bits color", width: 1, height: 1, channels: 3,
            content: """
                iVBORw0KGgoAAAANSUhEUgAAAAEAAAABEAIAAADA54+dAAAAD0lEQVR42mMQMmn4/58BAAhyAsXx4SkUAAAAAElF\
                TkSuQmCC
                """,
            pixels: """
                EoD+
                """),
        File(
            name: "interlaced", width: 8, height: 8, channels: 1,
            content: """
                iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAAAAAGWY9HBAAAAWklEQVR42gFPALD/AAAADABgbAAGEgBmcgAwNjxC\
                AJCWnKIAAwkPFQAzOT9FAGNpb3UAk5mfpQAYGx4hJCcqLQBIS05RVFdaXQB4e36BhIeKjQCoq66xtLe6vcqpF6HE\
                wBumAAAAAElFTkSuQmCC
                """,
            pixels: """
                AAMGCQwPEhUYGx4hJCcqLTAzNjk8P0JFSEtOUVRXWl1gY2ZpbG9ydXh7foGEh4qNkJOWmZyfoqWoq66xtLe6vQ==
                """),
        File(
            name: "1 bit", width: 8, height: 1, channels: 1,
            content: """
                iVBORw0KGgoAAAANSUhEUgAAAAgAAAABAQAAAADLe9LuAAAACklEQVR42mNYCgAApwCmSDG/bwAAAABJRU5ErkJg\
                gg==
                """,
            pixels: """
                /wD/AAD/AP8=
                """),
    ]

    /// A PNG file of 70 bytes that claims to have 32000x32000 pixels.
    static let hugePNG = """
        iVBORw0KGgoAAAANSUhEUgAAfQAAAH0ACAAAAACm6Y3RAAAADElEQVR42mNgYGAAAAAEAAHI6uv5AAAAAElFTkSuQmCC
        """

    static func data(_ text: String) -> Data { Data(base64Encoded: text) ?? Data() }

    /// Bytes that follow from where they are, with steps and jumps in them.
    static func pattern(width: Int, height: Int, channels: Int) -> [UInt8] {
        (0..<height).flatMap { y in
            (0..<width).flatMap { x in
                (0..<channels).map { channel in
                    UInt8(truncatingIfNeeded: x * 37 + y * 91 + channel * 53 + x * y % 29 * 7)
                }
            }
        }
    }
}
