struct Robot {
    var x = 0
    var y = 0

    func move(dx: Int, dy: Int) {
        x += dx
        y += dy
    }
}

var robot = Robot()
robot.move(dx: 2, dy: -1)
print(robot.x, robot.y)
