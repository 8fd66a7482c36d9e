import Foundation

/// The time zone in which a process that runs cells counts times of day: UTC, wherever the computer stands, because a replay
/// must print the same dates everywhere.
package enum SessionTimeZone {
    /// How many seconds the computer's own zone is ahead of UTC, as of the process's start: what day it is *today* is the
    /// one thing that is asked of it.
    static let secondsOfComputer: Int = {
        var now = time(nil)
        var parts = tm()
        localtime_r(&now, &parts)
        return parts.tm_gmtoff
    }()

    /// Puts UTC in force for the process. To be called first of all: what has asked for the zone keeps its answer, and
    /// the environment must not change once there are threads.
    package static func pin() {
        _ = secondsOfComputer
        setenv("TZ", "UTC", 1)
        tzset()
    }
}
